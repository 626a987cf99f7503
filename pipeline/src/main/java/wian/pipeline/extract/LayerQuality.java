package wian.pipeline.extract;

import java.util.List;

/**
 * Whether a page's text layer says what the page shows: the gate between layer and recogniser. It
 * judges only; repair of layers that lie (sara am lost, spaces in clusters) belongs between it and
 * the lines.
 *
 * @param glyphs glyphs that the page shows
 * @param silent how many of them say nothing of their meaning, and are in no line
 * @param characters characters of the layer that print something
 * @param thai how many of them are Thai
 * @param junk how many can be nothing a person wrote: control and replacement characters, private
 *     use, and the Latin-1 letters that Thai code pages turn into
 */
record LayerQuality(int glyphs, int silent, int characters, int thai, int junk) {
  /** Fewer characters than this are a page number or a scanner's stamp, not a page's text. */
  private static final int NEXT_TO_NOTHING = 20;

  /** What the gate says. */
  enum Verdict {
    /** The layer is the page's text. */
    GOOD,
    /** No Thai, on what may be an English page, or a scan with a foreign program's guesses. */
    FOREIGN,
    /** Next to no text: a scan, if the page has pictures. */
    NONE,
    /** Characters that mean nothing: the page must be looked at. */
    UNUSABLE
  }

  /** Counts a page's layer. */
  static LayerQuality of(int glyphs, int silent, List<Line> lines) {
    int characters = 0;
    int thai = 0;
    int junk = 0;
    for (Line line : lines) {
      for (int i = 0; i < line.text().length(); i++) {
        char c = line.text().charAt(i);
        if (!Character.isWhitespace(c)) {
          characters++;
          thai += c >= 'ก' && c <= '๛' ? 1 : 0;
          junk += isJunk(c) ? 1 : 0;
        }
      }
    }
    return new LayerQuality(glyphs, silent, characters, thai, junk);
  }

  Verdict verdict() {
    if (glyphs >= NEXT_TO_NOTHING && (junk + silent) * 10 > (characters + silent) * 3) {
      return Verdict.UNUSABLE;
    }
    if (characters < NEXT_TO_NOTHING) {
      return Verdict.NONE;
    }
    return thai * 20 < characters ? Verdict.FOREIGN : Verdict.GOOD;
  }

  private static boolean isJunk(char c) {
    return Character.isISOControl(c)
        || c == '\uFFFD'
        || (c >= '\uE000' && c <= '\uF8FF')
        || (c >= '\u00A1' && c <= '\u00FB');
  }
}
