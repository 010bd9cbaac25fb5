// One name in all the forms that sources need.

export const pascal = (name) => name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
export const camel = (name) => pascal(name).charAt(0).toLowerCase() + pascal(name).slice(1);
export const words = (name) => name.replaceAll('-', ' ');
export const sentence = (name) => words(name).charAt(0).toUpperCase() + words(name).slice(1);

export function singular(name) {
  if (/ies$/u.test(name)) return name.replace(/ies$/u, 'y');
  if (/(?:ss|sh|ch|x|z)es$/u.test(name)) return name.replace(/es$/u, '');
  return name.replace(/s$/u, '');
}

export function plural(name) {
  if (/[^aeiou]y$/u.test(name)) return name.replace(/y$/u, 'ies');
  return /(?:s|sh|ch|x|z)$/u.test(name) ? `${name}es` : `${name}s`;
}

/** The marks of a noun in a template, `%noun%`, `%Nouns%`, `%nounCamel%`… */
export function marksOfNoun(noun, nouns = plural(noun)) {
  return {
    noun, nouns, Noun: pascal(noun), Nouns: pascal(nouns), nounCamel: camel(noun), nounsCamel: camel(nouns), nouns_snake: nouns.replaceAll('-', '_'),
    'noun words': words(noun), 'nouns words': words(nouns), 'Noun words': sentence(noun), 'Nouns words': sentence(nouns),
  };
}
