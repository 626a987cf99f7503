package wian.index.store;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;

/**
 * Cuts Thai text into words. Thai and Arabic digits are alike, and so are ำ in one character and in
 * two. No word is left out: a phrase is found as it stands.
 *
 * <p>ICU's dictionary is loaded when a text is first cut, not when the index is opened.
 */
final class ThaiText extends Analyzer {
  @Override
  protected Reader initReader(String fieldName, Reader reader) {
    return oneSpelling(reader);
  }

  /** A text without what only looks different. */
  static Reader oneSpelling(Reader reader) {
    return new MappingCharFilter(OneSpelling.MAP, reader);
  }

  @Override
  protected Reader initReaderForNormalization(String fieldName, Reader reader) {
    return initReader(fieldName, reader);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer words = new ICUTokenizer();
    return new TokenStreamComponents(words, normalize(fieldName, words));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream words) {
    return new LowerCaseFilter(new DecimalDigitFilter(words));
  }

  /** Spellings that look alike on paper. */
  private static final class OneSpelling {
    static final NormalizeCharMap MAP = map();

    private static NormalizeCharMap map() {
      NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
      map.add("\u0E4D\u0E32", "\u0E33"); // nikhahit and sara aa: sara am
      for (char tone = '\u0E48'; tone <= '\u0E4B'; tone++) {
        map.add("\u0E4D" + tone + "\u0E32", tone + "\u0E33");
      }
      map.add("\u0E40\u0E40", "\u0E41"); // sara e twice: sara ae
      return map.build();
    }
  }
}
