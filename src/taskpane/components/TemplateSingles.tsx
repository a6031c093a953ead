import { makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TemplateId } from '../../core/templates/template';
import type { Templates } from '../hooks/use-templates';
import { useTexts } from '../services';
import type { PartCards, TemplateCard } from '../work/template-cards';
import { Disclosure } from './Disclosure';
import { TemplateItem } from './TemplateItem';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  search: { maxWidth: 'none', width: '100%' },
  list: { display: 'grid', gap: tokens.spacingVerticalM, listStyleType: 'none', margin: 0, padding: 0 },
});

interface Props {
  readonly templates: Templates;
  readonly parts: readonly PartCards[];
  readonly present: ReadonlySet<TemplateId>;
}

/** Every sheet under the part of the initiative that it belongs to, or what a search finds. */
export function TemplateSingles({ templates, parts, present }: Props) {
  const styles = useStyles();
  const words = useTexts().pane.templates;
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = parts.flatMap(({ cards }) => cards.filter((card) => speaksOf(card, wanted)));
  const list = (cards: readonly TemplateCard[]) => (
    <ul className={styles.list}>
      {cards.map((card) => (
        <li key={card.id}>
          <TemplateItem
            card={card}
            isChosen={templates.chosen.has(card.id)}
            isPresent={present.has(card.id)}
            onToggle={() => templates.toggle(card.id)}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <div className={styles.root}>
      <SearchBox
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <div aria-live="polite">{wanted !== '' && <Text size={200}>{words.found(found.length)}</Text>}</div>
      {wanted === ''
        ? parts.map(({ id, name, cards }) => (
            <Disclosure key={id} level={4} title={words.partOf(name, cards.length)}>
              {list(cards)}
            </Disclosure>
          ))
        : list(found)}
    </div>
  );
}

function speaksOf({ name, sheet, purpose, columns }: TemplateCard, wanted: string): boolean {
  const texts = [name, sheet, purpose, ...columns.map(({ label }) => label)];
  return texts.some((text) => text.toLowerCase().includes(wanted));
}
