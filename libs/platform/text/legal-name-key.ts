import { searchKey } from './search-key.ts';

const legalForms = new Set(`ооо оао зао пао ао нао ип гуп муп фгуп тов тзов тдв пат прат ат фоп дп кп чп пп спд ooo oao zao pao tov zat pat prat fop
  llc ltd limited inc incorporated corp corporation co company llp lp plc pllc gmbh mbh ag kg kgaa ohg ug se sa sas sarl srl spa sl bv nv oy oyj ab as asa aps sia uab ou sro spzoo zoo doo kft zrt ad ood eood pty pte jsc pjsc cjsc ojsc`.split(/\s+/u));
// Forms of several words, written out.
const writtenOut = /общество с ограниченной ответственностью|(?:публичное |закрытое |открытое |непубличное )?акционерное общество|индивидуальный предприниматель|товариство з обмеженою відповідальністю|(?:публічне |приватне )?акціонерне товариство|приватне підприємство|фізична особа[ -]підприємець|sp\.? ?z ?\.?o\.? ?o\.?(?= |$|,)/gu;

/** A name without its legal form, as a search key: «ООО "Ромашка"» and «Romashka LLC» are one. */
export function legalNameKey(name: string): string {
  const lower = name.normalize('NFKC').toLowerCase().replace(/[«»„“”"]/gu, ' ').replace(/[’‘'`ʼ]/gu, '');
  const words = lower.replace(writtenOut, ' ').replace(/\./gu, '').split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const kept = [...words];
  // Only at the ends: «Ag Systems» keeps nothing else, «Bank of A.S. Roma» keeps all.
  while (kept.length > 1 && legalForms.has(kept.at(-1)!)) kept.pop();
  while (kept.length > 1 && legalForms.has(kept[0]!)) kept.shift();
  return searchKey(kept.join(' ')) || searchKey(name) || name.trim().toLowerCase();
}
