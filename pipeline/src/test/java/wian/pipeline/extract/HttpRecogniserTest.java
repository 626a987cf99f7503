package wian.pipeline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wian.index.circular.Certainty;
import wian.index.circular.Letter;
import wian.pipeline.read.LetterReader;

/** The engine behind HTTP, against a service of this machine. */
class HttpRecogniserTest {
  private static final Path SCAN = Path.of("..", "fixtures", "circulars", "road-1-centre.png");
  private static final BufferedImage PAGE =
      new BufferedImage(3000, 4400, BufferedImage.TYPE_BYTE_GRAY);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer server;
  private JsonNode asked;
  private String authorization;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
  }

  private void answers(int status, String body) {
    server.createContext(
        "/v1/chat/completions",
        exchange -> {
          asked = MAPPER.readTree(exchange.getRequestBody().readAllBytes());
          authorization = exchange.getRequestHeaders().getFirst("Authorization");
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private static String reading(String text, String end) throws IOException {
    return "{\"choices\":[{\"message\":{\"content\":%s},\"finish_reason\":\"%s\"}]}"
        .formatted(MAPPER.writeValueAsString(text), end);
  }

  private PageRecogniser engine(Duration limit) {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    return new ScanEngine.Http(address, "a-model", limit, Optional.of("s3cret")).recogniser();
  }

  private PageRecogniser engine() {
    return engine(Duration.ofSeconds(20));
  }

  private Extraction.Why why(PageRecogniser engine) {
    CannotRead failed = assertThrows(CannotRead.class, () -> engine.read(PAGE, 300));
    assertTrue(!failed.getMessage().contains("s3cret"), failed.getMessage());
    return failed.why();
  }

  @Test
  void thePageIsSentAsAPictureAndItsLinesComeBack() throws Exception {
    answers(200, reading("```\nที่ มท ๐๘๑๒/ว ๑๙๖๐\n\n  ด่วนที่สุด\n```", "stop"));
    List<Line> lines = engine().read(PAGE, 300).lines();
    assertEquals(
        List.of("ที่ มท ๐๘๑๒/ว ๑๙๖๐", "ด่วนที่สุด"), lines.stream().map(Line::text).toList());
    assertNull(lines.getFirst().box());
    assertEquals("a-model", asked.get("model").asText());
    assertEquals("Bearer s3cret", authorization);
    String url = asked.at("/messages/0/content/1/image_url/url").asText();
    byte[] png = Base64.getDecoder().decode(url.substring("data:image/png;base64,".length()));
    assertEquals(2200, ImageIO.read(new ByteArrayInputStream(png)).getHeight());
  }

  @Test
  void everyFactOfItIsUncertain() throws Exception {
    answers(
        200,
        reading("ที่ มท ๐๘๑๒/ว ๑๙๖๐\n๘ กันยายน ๒๕๖๔\nเรื่อง การทดสอบ\nเรียน นายอำเภอ", "stop"));
    Extraction read = new FileExtractor(engine()).extract(SCAN, "scan.png");
    List<Page> pages = assertInstanceOf(Extraction.Extracted.class, read).pages();
    assertEquals("http a-model", pages.getFirst().engine());
    Letter letter = new LetterReader().read("0".repeat(64), pages).getFirst();
    assertEquals("มท 0812/ว 1960", letter.reference().canonical());
    assertEquals(Certainty.UNCERTAIN, letter.reference().certainty());
    assertEquals(Certainty.UNCERTAIN, letter.date().certainty());
  }

  @Test
  void aServiceThatRefusesIsNotTheFilesFault() throws Exception {
    answers(503, "overloaded");
    assertEquals(Extraction.Why.SERVICE_SILENT, why(engine()));
  }

  @Test
  void anAnswerThatIsNoneIsNotReadAsAnEmptyPage() throws Exception {
    answers(200, "<html>proxy</html>");
    assertEquals(Extraction.Why.SERVICE_SILENT, why(engine()));
  }

  @Test
  void anAnswerThatWasCutOffIsNotHalfAPage() throws Exception {
    answers(200, reading("ที่ มท", "length"));
    assertEquals(Extraction.Why.TOO_MUCH, why(engine()));
  }

  @Test
  void aServiceThatTakesTooLongIsGivenUp() {
    server.createContext("/v1/chat/completions", exchange -> awaitEnd());
    assertEquals(Extraction.Why.SERVICE_SILENT, why(engine(Duration.ofMillis(300))));
  }

  @Test
  void aServiceThatIsNotThereFailsTheSelfTest() {
    PageRecogniser engine = engine();
    server.stop(0);
    assertEquals(
        Extraction.Why.SERVICE_SILENT, assertThrows(CannotRead.class, engine::selfTest).why());
  }

  private void awaitEnd() {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
