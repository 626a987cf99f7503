package wian.pipeline.extract;

import java.util.List;

/**
 * Whether a page's text layer says what the page shows: the gate between layer and recogniser.
 *
 * @param drawn what the page draws
 * @param characters characters of the layer that print something
 * @param junk how many can be nothing a person wrote: control and replacement characters, private
 *     use, and the Latin-1 letters that Thai code pages turn into
 * @param letters how many are letters of lines long enough to be judged
 * @param strange how many of those stand in lines that are no language
 */
record LayerQuality(Drawn drawn, int characters, int junk, int letters, int strange) {
  /** Fewer characters than this are a page number or a scanner's stamp, not a page's text. */
  private static final int NEXT_TO_NOTHING = 20;

  /** Letters from which on a line is judged; a heading of few letters may be anything. */
  private static final int JUDGED = 16;

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

    boolean isPictured() {
      return pictured > 0.5;
    }
  }

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
    int junk = 0;
    int letters = 0;
    int strange = 0;
    for (Line line : lines) {
      String text = line.text();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (!Character.isWhitespace(c)) {
          characters++;
          junk += isJunk(c) ? 1 : 0;
        }
      }
      WrittenLanguage.Surprise surprise = WrittenLanguage.of(text);
      letters += surprise.letters() >= JUDGED ? surprise.letters() : 0;
      strange += surprise.isStrange(JUDGED) ? surprise.letters() : 0;
    }
    return new LayerQuality(drawn, characters, junk, letters, strange);
  }

  /** Whether a line is no language. */
  static boolean isStrange(Line line) {
    return WrittenLanguage.of(line.text()).isStrange(JUDGED);
  }

  Verdict verdict() {
    int meaningless = junk + drawn.silent;
    int all = characters + drawn.silent;
    if (drawn.glyphs >= NEXT_TO_NOTHING && meaningless * 10 > all * 3) {
      return Verdict.UNUSABLE;
    }
    if (characters < NEXT_TO_NOTHING) {
      return Verdict.NONE;
    }
    boolean doubtful =
        drawn.isHidden()
            || drawn.isPictured()
            || strange * 10 > letters
            || meaningless * 50 > all;
    return doubtful ? Verdict.DOUBTFUL : Verdict.GOOD;
  }

  private static boolean isJunk(char c) {
    return Character.isISOControl(c)
        || c == '\uFFFD'
        || (c >= '\uE000' && c <= '\uF8FF' && !isSymbol(c))
        || (c >= '\u00A1' && c <= '\u00FB');
  }

  /** Where fonts of symbols keep theirs: boxes to tick, arrows. */
  private static boolean isSymbol(char c) {
    return c >= '\uF020' && c <= '\uF0FF';
  }
}
