import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  'row-empty': 'Нет ни имени, ни почты, ни телефона, ни организации',
  'name-missing': 'Не указано имя или название',
  'email-invalid': 'Это не адрес электронной почты',
  'date-invalid': 'Это не дата',
  'ends-before-start': 'Окончание раньше начала',
  'number-invalid': 'Это не целое число',
  'id-invalid': 'Это не ID Holdfast',
  'choice-unknown': 'Такого значения нет в списке',
  'too-long': 'Длиннее {{max}} знаков',
  'too-many-cells': 'Ячеек больше, чем столбцов',
  'tag-unknown': 'Такой метки нет',
  'tier-unknown': 'Такой категории нет',
  'owner-unknown': 'Ни у кого из коллег нет такой почты',
  'owner-not-allowed': 'Вам нельзя передавать записи другим',
  'not-yours-to-create': 'Вам нельзя добавлять записи',
  'not-yours-to-change': 'Уже есть, и вам нельзя его менять',
  'organization-not-yours-to-change': 'Организация уже есть, и вам нельзя её менять',
  'field-closed': 'Ваша роль закрывает это поле',
  'already-there': 'Уже есть',
  'nothing-new': 'Ничего нового',
  'job-without-employer': 'Дата без места работы',
  'value-refused': 'Значение не принято',
};
