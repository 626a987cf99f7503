package wian.pipeline.extract;

import java.util.Locale;

/** What reads scanned pages; the office may choose. */
public enum ScanEngine {
  /** Wian's own network, which it comes with. */
  WIAN,
  /** The Tesseract that is installed; its model {@code tha} cannot print ๔ ๖ ๗ ๘ ๙. */
  TESSERACT;

  /** Its name in the settings. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether it works on this machine; may take a second.
   *
   * @throws CannotRead where it does not: no scan is read then
   */
  public void selfTest() throws CannotRead {
    recogniser().selfTest();
  }

  /** Nothing of it is loaded before the first page. */
  PageRecogniser recogniser() {
    return switch (this) {
      case WIAN -> new WianRecogniser();
      case TESSERACT -> new Tesseract();
    };
  }
}
