package wian.pipeline.extract;

import java.util.Locale;
import org.apache.pdfbox.util.Version;
import org.apache.tika.Tika;

/** Names and versions of the libraries that read, as the libraries themselves tell them. */
final class Engines {
  /** Ours: the rules for text files. */
  static final String TEXT = "wian text 1";

  private Engines() {}

  /** Such as {@code tika 3.3.1}. */
  static String tika() {
    return Tika.getString().replace("Apache ", "").toLowerCase(Locale.ROOT);
  }

  /** Such as {@code pdfbox 3.0.8}. */
  static String pdfBox() {
    return "pdfbox " + Version.getVersion();
  }
}
