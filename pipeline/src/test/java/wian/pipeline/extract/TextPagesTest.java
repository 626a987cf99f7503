package wian.pipeline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextPagesTest {
  private static final String LETTER =
      "ที่ นว ๙๙๙๐๑/ว ๑๔๗\tเทศบาลตำบลต้นน้ำ\nเรื่อง “การประชุม” ครั้งที่ 3\n";

  @TempDir private Path folder;

  @Test
  void thaiComesRightInEveryCharset() throws IOException {
    assertReads(LETTER.getBytes(StandardCharsets.UTF_8));
    assertReads(withMark(0xEF, 0xBB, 0xBF, LETTER.getBytes(StandardCharsets.UTF_8)));
    assertReads(withMark(0xFF, 0xFE, -1, LETTER.getBytes(StandardCharsets.UTF_16LE)));
    assertReads(withMark(0xFE, 0xFF, -1, LETTER.getBytes(StandardCharsets.UTF_16BE)));
    assertReads(LETTER.getBytes(StandardCharsets.UTF_16LE));
    assertReads(LETTER.getBytes(StandardCharsets.UTF_16BE));
    assertReads(LETTER.getBytes(Charset.forName("x-windows-874")));
  }

  @Test
  void tis620WithoutANameIsText() throws IOException {
    String plain = LETTER.replace("“", "\"").replace("”", "\"");
    Path file = folder.resolve("noname");
    Files.write(file, plain.getBytes(Charset.forName("TIS-620")));
    Extraction.Extracted read =
        assertInstanceOf(Extraction.Extracted.class, new FileExtractor().extract(file, "noname"));
    assertEquals("text/plain", read.mediaType());
    assertEquals("ที่ นว ๙๙๙๐๑/ว ๑๔๗\tเทศบาลตำบลต้นน้ำ", read.pages().get(0).lines().get(0).text());
  }

  @Test
  void theThaiCodePageReadAsTheWesternOneIsThaiAgain() throws IOException {
    byte[] bytes = LETTER.getBytes(Charset.forName("x-windows-874"));
    String western = new String(bytes, Charset.forName("windows-1252"));
    assertReads(western.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void oneLineOfTheThaiCodePageAmongOthersIsThaiAgain() throws IOException {
    String text = "เรื่อง การประชุม\nàÍ¡ÊÒÃ¹ÕéÅ§¹ÒÁ´éÇÂÅÒÂÁ×Íª×èÍÍÔàÅç¡·ÃÍ¹Ô¡Êì";
    assertEquals(
        List.of("เรื่อง การประชุม", "เอกสารนี้ลงนามด้วยลายมือชื่ออิเล็กทรอนิกส์"),
        texts(text.getBytes(StandardCharsets.UTF_8), "a.txt"));
  }

  @Test
  void namesAndMeasuresOfTheWestStay() throws IOException {
    String text = "เรื่อง Curaçao, São Tomé, Œuvre · 25 °C ± 2 § 7 «a» naïve Ærø Zoë ÅÄÖ";
    assertEquals(List.of(text), texts(text.getBytes(StandardCharsets.UTF_8), "a.txt"));
  }

  @Test
  void whatIsNoCharacterPutsItsLineInDoubt() throws IOException {
    byte[] bytes = LETTER.repeat(3).getBytes(StandardCharsets.UTF_8);
    bytes[20] = (byte) 0xFF;
    Path file = folder.resolve("a.txt");
    Files.write(file, bytes);
    Extraction.Extracted read = (Extraction.Extracted) new FileExtractor().extract(file, "a.txt");
    List<Line> lines = read.pages().getFirst().lines();
    assertEquals(0.5, lines.get(0).confidence());
    assertEquals(1, lines.get(1).confidence());
  }

  @Test
  void latinTextIsNoThai() throws IOException {
    assertEquals(
        List.of("Le café est fermé à midi."),
        texts("Le café est fermé à midi.".getBytes(Charset.forName("windows-1252")), "a.txt"));
  }

  @Test
  void oneDamagedCharacterDoesNotTurnUtf8IntoACodePage() throws IOException {
    byte[] bytes = LETTER.getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 3);
    assertEquals("ที่ นว ๙๙๙๐๑/ว ๑๔๗\tเทศบาลตำบลต้นน้ำ", texts(cut, "a.txt").getFirst());
  }

  @Test
  void blankLinesStayAndAFormFeedIsALineOfItsOwn() throws IOException {
    assertEquals(
        List.of("a", "", "b", "\f", "c", "\f", "", "", "d"),
        texts("a\r\n\r\nb\n\fc\f\n\rd".getBytes(StandardCharsets.UTF_8), "a.md"));
  }

  @Test
  void aTextPageHasNoBoxesAndIsSure() throws IOException {
    Path file = folder.resolve("a.md");
    Files.writeString(file, "# ประกาศ");
    Extraction.Extracted read = (Extraction.Extracted) new FileExtractor().extract(file, "a.md");
    assertEquals("text/markdown", read.mediaType());
    Page page =
        new Page(1, Page.Source.TEXT, "wian text 1", List.of(new Line("# ประกาศ", null, 1)));
    assertEquals(List.of(page), read.pages());
  }

  @Test
  void junkNamedTextIsRefused() throws IOException {
    byte[] junk = new byte[5000];
    new Random(7).nextBytes(junk);
    Path file = folder.resolve("junk.txt");
    Files.write(file, junk);
    Extraction.Unreadable refused =
        assertInstanceOf(
            Extraction.Unreadable.class, new FileExtractor().extract(file, "junk.txt"));
    assertEquals(Extraction.Why.UNKNOWN_FORMAT, refused.why());
  }

  private void assertReads(byte[] bytes) throws IOException {
    assertEquals(LETTER.lines().toList(), texts(bytes, "letter.txt"));
  }

  private List<String> texts(byte[] bytes, String name) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    Extraction.Extracted read =
        assertInstanceOf(Extraction.Extracted.class, new FileExtractor().extract(file, name));
    return read.pages().getFirst().lines().stream().map(Line::text).toList();
  }

  private static byte[] withMark(int first, int second, int third, byte[] text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(first);
    out.write(second);
    if (third >= 0) {
      out.write(third);
    }
    out.writeBytes(text);
    return out.toByteArray();
  }
}
