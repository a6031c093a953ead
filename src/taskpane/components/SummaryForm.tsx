import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from '@fluentui/react-components';
import { LOCALES } from '../../core/model/locale';
import type { SummaryState } from '../hooks/use-summary';
import { useTexts } from '../services';
import { EarlierEditions } from './EarlierEditions';
import { IndicatorChoices } from './IndicatorChoices';

/** Few have reason to hide more than this. */
const MOST_K = 100;

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
    gap: tokens.spacingVerticalM,
  },
  narrow: { minWidth: 0 },
});

/** What the summary tells, in which language, and for whom. */
export function SummaryForm({ summary }: { readonly summary: SummaryState }) {
  const styles = useStyles();
  const words = useTexts().pane.summary;
  const { request, offer, choose } = summary;
  const { audience } = request;
  return (
    <div className={styles.root}>
      <Field label={words.audience}>
        <RadioGroup
          value={audience}
          onChange={(_, { value }) => choose({ audience: value === 'funder' ? 'funder' : 'own' })}
        >
          <Radio value="own" label={words.audiences.own} />
          <Radio value="funder" label={words.audiences.funder} />
        </RadioGroup>
      </Field>
      <PeriodAndLanguage summary={summary} />
      {offer && (
        <IndicatorChoices
          indicators={offer.indicators}
          leftOut={request.leftOut}
          onLeftOut={(leftOut) => choose({ leftOut })}
        />
      )}
      {audience === 'own' && (
        <Checkbox
          label={words.withAnalyses}
          checked={request.withAnalyses}
          onChange={(_, { checked }) => choose({ withAnalyses: checked === true })}
        />
      )}
      {audience === 'funder' && <FunderFields summary={summary} />}
    </div>
  );
}

function PeriodAndLanguage({ summary }: { readonly summary: SummaryState }) {
  const styles = useStyles();
  const { pane, locale } = useTexts();
  const words = pane.summary;
  const { request, offer, choose } = summary;
  return (
    <div className={styles.pair}>
      <Field label={words.period}>
        <Select
          className={styles.narrow}
          value={request.period}
          onChange={(_, { value }) => choose({ period: value })}
        >
          <option value="">{words.latest}</option>
          {offer?.periods.map(({ code, text }) => (
            <option key={code} value={code}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.language}>
        <Select
          className={styles.narrow}
          value={request.locale ?? locale}
          onChange={(_, { value }) => choose({ locale: LOCALES.find((one) => one === value) ?? null })}
        >
          {LOCALES.map((one) => (
            <option key={one} value={one}>
              {pane.languages[one]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

function FunderFields({ summary }: { readonly summary: SummaryState }) {
  const words = useTexts().pane.summary.funder;
  const { request, choose, earlier, setEarlier } = summary;
  return (
    <>
      <Field label={words.k} hint={words.kHint}>
        <Input
          type="number"
          min={2}
          max={MOST_K}
          value={String(request.k)}
          onChange={(_, { value }) => {
            const k = Math.round(Number(value));
            if (k >= 2 && k <= MOST_K) choose({ k });
          }}
        />
      </Field>
      <Field label={words.recipient}>
        <Input value={request.recipient} onChange={(_, { value }) => choose({ recipient: value })} />
      </Field>
      <Field label={words.approvedBy}>
        <Input value={request.approvedBy} onChange={(_, { value }) => choose({ approvedBy: value })} />
      </Field>
      <EarlierEditions files={earlier} onFiles={setEarlier} />
    </>
  );
}
