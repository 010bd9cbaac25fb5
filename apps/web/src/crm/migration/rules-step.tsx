import { Collapse, Radio, Select, SimpleGrid, Stack, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { getCountries, getCountryCallingCode } from 'libphonenumber-js/min';
import { useMemo } from 'react';
import { useLanguage } from '../../app/i18n/use-language.ts';
import { useFormat } from '../../ui/text/format.ts';
import { useContentsText } from './contents/contents-text.ts';
import { FieldRules } from './field-rules.tsx';
import type { ImportPartProps } from './use-import.ts';
import { type Rule, rules } from './import-types.ts';
import { useMigrationText } from './migration-text.ts';
import classes from './rules.module.css';

/** What happens to those who are here already, and how phones and dates are meant. */
export function RulesStep({ record, handle }: ImportPartProps) {
  const text = useMigrationText();
  const contents = useContentsText();
  const [opened, { toggle }] = useDisclosure(record.fieldRules.length > 0);
  const countries = useCountries();
  const Turn = opened ? IconChevronDown : IconChevronRight;
  return (
    <>
      <Radio.Group label={contents(`ruleQuestion.${record.contents}`)} description={contents(`ruleHint.${record.contents}`)} value={record.rule} onChange={(rule) => handle.change({ rule: rule as Rule })} classNames={{ label: classes.question! }}>
        <Stack gap="sm" mt="sm">
          {rules.map((rule) => <Radio key={rule} size="md" value={rule} label={text(`rule.${rule}`)} description={rule === 'never' ? contents(`never.${record.contents}`) : text(`ruleSays.${rule}`)} />)}
        </Stack>
      </Radio.Group>
      <UnstyledButton className={classes.more} aria-expanded={opened} onClick={toggle}>
        <Turn size={16} aria-hidden /> {text('perField')}
      </UnstyledButton>
      <Collapse expanded={opened}><FieldRules record={record} onChange={(fieldRules) => handle.change({ fieldRules })} /></Collapse>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md" mt="lg">
        <Select label={text('country')} description={text('countryHint')} data={countries} value={record.country} searchable clearable clearButtonProps={{ 'aria-label': text('noCountry') }} nothingFoundMessage={text('noSuchCountry')} maxDropdownHeight={280} onChange={(country) => handle.change({ country })} />
        {record.contents === 'activities' && <Select label={text('timeZone')} description={text('timeZoneHint')} data={zonesWith(record.timeZone)} value={record.timeZone} searchable allowDeselect={false} maxDropdownHeight={280} onChange={(timeZone) => timeZone && handle.change({ timeZone })} />}
        <Select label={text('dateOrder')} description={text('dateOrderHint')} allowDeselect={false} value={record.dateOrder ?? 'day-month'} data={(['day-month', 'month-day'] as const).map((value) => ({ value, label: text(`dateOrder.${value}`) }))} onChange={(dateOrder) => dateOrder && handle.change({ dateOrder })} />
      </SimpleGrid>
    </>
  );
}

const zonesWith = (chosen: string): string[] => [...new Set([chosen, 'UTC', ...Intl.supportedValuesOf('timeZone')])].toSorted();

function useCountries() {
  const format = useFormat();
  const language = useLanguage();
  return useMemo(
    () => getCountries().map((value) => ({ value, label: `${format.country(value)} +${getCountryCallingCode(value)}` })).toSorted((one, other) => one.label.localeCompare(other.label, language)),
    [language, format],
  );
}
