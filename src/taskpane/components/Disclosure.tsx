import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { margin: 0 },
  toggle: {
    justifyContent: 'flex-start',
    width: '100%',
    paddingLeft: tokens.spacingHorizontalXS,
    textAlign: 'left',
  },
  content: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
});

interface Props {
  readonly title: string;
  /** Of its heading. */
  readonly level?: 3 | 4;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** Details that are shown when asked for. */
export function Disclosure({ title, level = 3, onOpen, children }: Props) {
  const Heading = level === 3 ? 'h3' : 'h4';
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const toggle = () => {
    if (!isOpen) onOpen?.();
    setIsOpen(!isOpen);
  };
  return (
    <section>
      <Heading className={styles.heading}>
        <Button
          appearance="subtle"
          className={styles.toggle}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={toggle}
        >
          {title}
        </Button>
      </Heading>
      <div id={id} className={styles.content} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
}
