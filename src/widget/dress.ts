import { make } from './make.ts';
import styles from './styles.css';

/** A sheet made by script passes a page's content security policy; a `<style>` is for browsers before 2023. */
export function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.appendChild(make('style', {}, styles));
  }
}
