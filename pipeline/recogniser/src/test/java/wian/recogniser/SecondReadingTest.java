package wian.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SecondReadingTest {
  private static final List<String> NAMES =
      List.of("", " ", "ม", "ี", "ิ", "ถ", "ุ", "น", "า", "๕", "๔");

  @Test
  void aMisreadLetterOfAWordIsReadAsTheWordHasIt() throws IOException {
    List<Peak> read = again("ม_ีิ_ถุ_น", months(), 0.6).orElseThrow();
    assertEquals("มิถุน", text(read));
    assertTrue(read.stream().allMatch(peak -> peak.sure() > 0.9), read.toString());
  }

  @Test
  void aDigitThatOnlyFitsIsNoSurerForIt() throws IOException {
    Expected year = Expected.start().one("๕", 0);
    List<Peak> read = again("๔_", year, 0.9).orElseThrow();
    assertEquals("๕", text(read));
    assertTrue(read.getFirst().sure() < 0.5, read.toString());
  }

  @Test
  void twoOfTheSameStandApart() throws IOException {
    Expected twice = Expected.start().one("๔๕", 0).one("๔๕", 0);
    assertEquals("๕๕", text(again("๕__๕", twice, 0.9).orElseThrow()));
  }

  @Test
  void somethingElseThanExpectedStaysAsItWasRead() throws IOException {
    assertEquals(Optional.empty(), again("น_า_น_า_น_า_๕", months(), 0.99));
  }

  private static Expected months() {
    return Expected.start().word(List.of("มีนา", "มิถุน"), 0);
  }

  private static String text(List<Peak> peaks) {
    return peaks.stream().map(peak -> NAMES.get(peak.of())).collect(Collectors.joining());
  }

  /**
   * Reads frames again.
   *
   * @param frames a character each; of a frame that could be the one before, too, the share
   * @param share of the likelihood that each character's frame has; the next character's class has
   *     most of the rest
   */
  private static Optional<List<Peak>> again(String frames, Expected what, double share)
      throws IOException {
    float[] logs = new float[NAMES.size() * frames.length()];
    for (int t = 0; t < frames.length(); t++) {
      int best = index(frames, t);
      int next = index(frames, Math.min(t + 1, frames.length() - 1));
      for (int i = 0; i < NAMES.size(); i++) {
        double rest = (1 - share) / 10;
        double likely = i == best ? share : i == next ? 9 * rest : rest / 9;
        logs[NAMES.size() * t + i] = (float) Math.log(likely);
      }
    }
    String lines = "<blank>\n<space>\n" + String.join("\n", NAMES.subList(2, NAMES.size())) + "\n";
    Classes classes =
        Classes.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    Frames all = new Frames(logs, NAMES.size());
    return new SecondReading(all, classes).read(0, all.count(), Steps.of(what, classes));
  }

  private static int index(String frames, int t) {
    return frames.charAt(t) == '_' ? 0 : NAMES.indexOf(frames.substring(t, t + 1));
  }
}
