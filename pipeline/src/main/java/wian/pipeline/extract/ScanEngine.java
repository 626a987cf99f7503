package wian.pipeline.extract;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * What reads scanned pages; the office may choose. Nothing of it is loaded before the first page.
 */
public sealed interface ScanEngine {
  /** Wian's own network, which it comes with. */
  ScanEngine WIAN = new Own();

  /** The Tesseract that is installed; its model {@code tha} cannot print ๔ ๖ ๗ ๘ ๙. */
  ScanEngine TESSERACT = new Installed();

  /** Its name in the settings. */
  String key();

  /** Reads pages with it. */
  PageRecogniser recogniser();

  /** See {@link #WIAN}. */
  record Own() implements ScanEngine {
    @Override
    public String key() {
      return "wian";
    }

    @Override
    public PageRecogniser recogniser() {
      return new WianRecogniser();
    }
  }

  /** See {@link #TESSERACT}. */
  record Installed() implements ScanEngine {
    @Override
    public String key() {
      return "tesseract";
    }

    @Override
    public PageRecogniser recogniser() {
      return new Tesseract();
    }
  }

  /**
   * A vision model behind a service that speaks OpenAI's chat completions: pages are sent there.
   *
   * @param address its base, such as {@code http://127.0.0.1:8000/v1}
   * @param model its name there
   * @param limit how long it may take over a page
   * @param secret what the service wants to be shown; never written into settings or logs
   */
  record Http(URI address, String model, Duration limit, Optional<String> secret)
      implements ScanEngine {
    @Override
    public String key() {
      return "http";
    }

    @Override
    public PageRecogniser recogniser() {
      return new HttpRecogniser(this);
    }

    @Override
    public String toString() {
      return "http " + model + " at " + address;
    }
  }
}
