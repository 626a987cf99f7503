package wian.pipeline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.recogniser.Recogniser;

class WianRecogniserTest {
  private static final PageRecogniser MISREADS =
      failing(() -> {
        throw new IllegalStateException("self-test: read \"๘\" for \"๖\"");
      });

  private static final PageRecogniser NOT_FOR_THIS_MACHINE =
      failing(() -> {
        throw new UnsatisfiedLinkError("no onnxruntime in java.library.path");
      });

  @TempDir private Path folder;

  private static PageRecogniser failing(Supplier<Recogniser> open) {
    return new WianRecogniser(() -> WianRecogniser.Opening.of(open));
  }

  @Test
  void aRecogniserThatFailsItsSelfTestReadsNoScan() throws IOException {
    Extraction extraction =
        new FileExtractor(MISREADS).extract(LetterPdf.tiff(folder, 200), "scan.tif");
    assertEquals(
        Extraction.Why.RECOGNISER_FAILED,
        assertInstanceOf(Extraction.Unreadable.class, extraction).why());
  }

  @Test
  void theSelfTestSaysWhy() {
    assertEquals(
        Extraction.Why.RECOGNISER_FAILED, assertThrows(CannotRead.class, MISREADS::selfTest).why());
    assertEquals(
        Extraction.Why.NO_RECOGNISER,
        assertThrows(CannotRead.class, NOT_FOR_THIS_MACHINE::selfTest).why());
  }
}
