import { useTexts } from '../services';
import { View } from './View';

/** What somebody sees who opens the pane's page in a browser of its own. */
export function Outside() {
  const { outside } = useTexts().pane;
  return (
    <View title={outside.title} lead={outside.text}>
      {null}
    </View>
  );
}
