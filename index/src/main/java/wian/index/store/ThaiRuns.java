package wian.index.store;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;

/**
 * Cuts text into runs of three characters, spaces and tone marks left out: what is spelt nearly as
 * asked has most of them in common, and it does not matter where a dictionary would cut.
 */
final class ThaiRuns extends Analyzer {
  static final int LENGTH = 3;

  private static final Pattern LEFT_OUT =
      Pattern.compile("[^\\p{L}\\p{N}\u0E31\u0E34-\u0E39\u0E4D]+");

  @Override
  protected Reader initReader(String fieldName, Reader reader) {
    return new PatternReplaceCharFilter(LEFT_OUT, "", ThaiText.oneSpelling(reader));
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    NGramTokenizer runs = new NGramTokenizer(LENGTH, LENGTH);
    TokenStream plain = new LowerCaseFilter(new DecimalDigitFilter(runs));
    return new TokenStreamComponents(runs, plain);
  }
}
