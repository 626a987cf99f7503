package wian.pipeline.extract;

import java.util.List;

/**
 * Whether a page's text layer says what the page shows: the gate between layer and recogniser.
 *
 * @param drawn what the page draws
 * @param characters characters of the layer that print something
 * @param unknown how many mean nothing: control and replacement characters, private use
 * @param latin how many are the Latin-1 letters that Thai code pages turn into
 * @param strange letters in lines that are no language
 * @param language how surprising the page is as a whole
 */
record LayerQuality(
    Drawn drawn,
    int characters,
    int unknown,
    int latin,
    int strange,
    WrittenLanguage.Surprise language) {
  /** Fewer characters than this are a page number or a scanner's stamp, not a page's text. */
  private static final int NEXT_TO_NOTHING = 20;

  /** Letters from which on a line, or a page, is judged; fewer may be anything. */
  private static final int JUDGED = 16;

  /** Fewer letters than this are a caption of a picture, if there is one; a letter has hundreds. */
  private static final int FEW = 300;

  /**
   * What a page draws.
   *
   * @param glyphs glyphs, in whatever colour or none
   * @param silent how many of them say nothing of their meaning, and are in no line
   * @param hidden how many of them cannot be seen: drawn without ink, or under a picture
   * @param pictured share of the page that pictures cover, 0 to 1
   */
  record Drawn(int glyphs, int silent, int hidden, double pictured) {
    /** Whether what the layer says is for the most part not to be seen. */
    boolean isHidden() {
      return hidden * 2 > glyphs;
    }
  }

  /** What PDFBox and other readers put where they know no character (REPLACEMENT CHARACTER). */
  private static final char UNKNOWN = '\uFFFD';

  /** What the gate says. */
  enum Verdict {
    /** The layer is the page's text. */
    GOOD,
    /**
     * The layer may say something else than the page shows: another program's reading of a scan,
     * some lines over a scan, a font whose letters are named wrongly. Both must be read.
     */
    DOUBTFUL,
    /** Next to no text: a scan, if the page has pictures. */
    NONE,
    /** Characters that mean nothing: the page must be looked at. */
    UNUSABLE
  }

  /** Judges a page's layer. */
  static LayerQuality of(Drawn drawn, List<Line> lines) {
    int characters = 0;
    int unknown = 0;
    int latin = 0;
    int strange = 0;
    WrittenLanguage.Surprise language = WrittenLanguage.Surprise.NONE;
    for (Line line : lines) {
      String text = line.text();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (!Character.isWhitespace(c)) {
          characters++;
          unknown += isUnknown(c) ? 1 : 0;
          latin += c >= '\u00A1' && c <= '\u00FB' ? 1 : 0;
        }
      }
      WrittenLanguage.Surprise surprise = WrittenLanguage.of(text);
      language = language.and(surprise);
      strange += surprise.isStrange(JUDGED) ? surprise.letters() : 0;
    }
    return new LayerQuality(drawn, characters, unknown, latin, strange, language);
  }

  /** Whether a line is no language, or has something in it whose meaning is not known. */
  static boolean isStrange(Line line) {
    return line.text().indexOf(UNKNOWN) >= 0 || WrittenLanguage.of(line.text()).isStrange(JUDGED);
  }

  Verdict verdict() {
    if (drawn.glyphs >= NEXT_TO_NOTHING && (meaningless() + latin) * 10 > all() * 3) {
      return Verdict.UNUSABLE;
    }
    if (characters < NEXT_TO_NOTHING) {
      return Verdict.NONE;
    }
    boolean part = drawn.pictured > (language.letters() < FEW ? 0.2 : 0.5);
    return isComplete() && !isStrange() && !part ? Verdict.GOOD : Verdict.DOUBTFUL;
  }

  /** Whether all that the layer prints is to be seen, and has a meaning. */
  boolean isComplete() {
    return !drawn.isHidden() && meaningless() * 200 <= all();
  }

  /** Whether a good part of it is no language. */
  boolean isStrange() {
    return strange * 10 > language.letters() || language.isStrange(JUDGED);
  }

  private int meaningless() {
    return unknown + drawn.silent;
  }

  private int all() {
    return characters + drawn.silent;
  }

  private static boolean isUnknown(char c) {
    return Character.isISOControl(c)
        || c == UNKNOWN
        || (c >= '\uE000' && c <= '\uF8FF' && !isSymbol(c));
  }

  /** Where fonts of symbols keep theirs: boxes to tick, arrows. */
  private static boolean isSymbol(char c) {
    return c >= '\uF020' && c <= '\uF0FF';
  }
}
