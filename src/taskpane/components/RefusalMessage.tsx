import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Refusal } from '../../core/issues/refusal';
import { useTexts } from '../services';

interface Props {
  readonly refusal: Refusal;
  readonly onDismiss: () => void;
}

/** Says what was not possible, what it was about and what to do next. */
export function RefusalMessage({ refusal, onDismiss }: Props) {
  const { pane, refusals } = useTexts();
  const { what, next } = refusals[refusal.code];
  const about = [refusal.file, refusal.params?.['found'], refusal.params?.['sheet']]
    .filter(Boolean)
    .join(' · ');
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{pane.refused.title}</MessageBarTitle>
        {what} {about !== '' && <strong>{about}. </strong>}
        {next}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={pane.close}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
