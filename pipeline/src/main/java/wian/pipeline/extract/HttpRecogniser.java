package wian.pipeline.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * A vision model behind an HTTP service that speaks OpenAI's chat completions. It tells neither
 * places nor how sure it is, and makes up what it cannot see: every fact that it read is uncertain.
 */
final class HttpRecogniser implements PageRecogniser {
  /** Below what makes a line's facts certain: see {@code wian.pipeline.read.Doubts}. */
  private static final double UNSURE = 0.5;

  /** Dots of the long side; services charge for more, or scale it down themselves. */
  private static final int LONG_SIDE = 2200;

  /** Bytes of an answer; a page has some thousand. */
  private static final int MOST_ANSWER = 1 << 20;

  private static final String ASKED =
      "Transcribe this scanned page of a Thai official letter. Give every line of text exactly as"
          + " printed, top to bottom, one line of output for each line of the page, a tab between"
          + " columns. Keep Thai digits as Thai digits and Arabic digits as Arabic digits. Give"
          + " nothing but the text; where a page has no text, give nothing.";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ScanEngine.Http service;
  private final HttpClient client;

  HttpRecogniser(ScanEngine.Http service) {
    this.service = service;
    this.client = HttpClient.newBuilder().connectTimeout(service.limit()).build();
  }

  @Override
  public Optional<String> engine() {
    return Optional.of("http " + service.model());
  }

  /** Asks for a page without writing: address, model and key are tried, and nothing is sent. */
  @Override
  public void selfTest() throws CannotRead {
    BufferedImage white = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = white.createGraphics();
    graphics.fillRect(0, 0, 64, 64);
    graphics.dispose();
    ask(white);
  }

  @Override
  public Seen read(BufferedImage page, int dpi) throws CannotRead {
    return Seen.upright(
        ask(fitting(page))
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("```"))
            .map(line -> new Line(LineText.of(line.strip()), null, UNSURE))
            .toList());
  }

  private String ask(BufferedImage page) throws CannotRead {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(service.address() + "/chat/completions"))
            .timeout(service.limit())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(question(page)));
    service.secret().ifPresent(key -> request.header("Authorization", "Bearer " + key));
    try {
      HttpResponse<InputStream> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        String answer = new String(body.readNBytes(MOST_ANSWER), StandardCharsets.UTF_8);
        if (response.statusCode() != 200) {
          throw silent("HTTP " + response.statusCode() + ": " + start(answer), null);
        }
        return text(answer);
      }
    } catch (IOException e) {
      throw silent(e.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw silent("interrupted", e);
    }
  }

  private String text(String answer) throws CannotRead {
    try {
      JsonNode choice = MAPPER.readTree(answer).path("choices").path(0);
      JsonNode text = choice.path("message").path("content");
      if (!text.isTextual()) {
        throw silent("no text in its answer: " + start(answer), null);
      }
      if (choice.path("finish_reason").asText("stop").equals("length")) {
        // Half a page would pass for a whole one.
        throw new CannotRead(Extraction.Why.TOO_MUCH, service.address() + " cut its answer off");
      }
      return text.asText();
    } catch (JsonProcessingException e) {
      throw silent("its answer is no JSON: " + start(answer), e);
    }
  }

  private CannotRead silent(String detail, Throwable cause) {
    return new CannotRead(Extraction.Why.SERVICE_SILENT, service.address() + ": " + detail, cause);
  }

  private static String start(String answer) {
    return answer.substring(0, Math.min(200, answer.length()));
  }

  private byte[] question(BufferedImage page) {
    ObjectNode asked =
        MAPPER.createObjectNode().put("model", service.model()).put("temperature", 0);
    ArrayNode content =
        asked.putArray("messages").addObject().put("role", "user").putArray("content");
    content.addObject().put("type", "text").put("text", ASKED);
    content
        .addObject()
        .put("type", "image_url")
        .putObject("image_url")
        .put("url", "data:image/png;base64," + Base64.getEncoder().encodeToString(png(page)));
    return asked.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] png(BufferedImage page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(page, "png", bytes);
    } catch (IOException e) {
      throw new IllegalStateException("memory can be written", e);
    }
    return bytes.toByteArray();
  }

  private static BufferedImage fitting(BufferedImage page) {
    int side = Math.max(page.getWidth(), page.getHeight());
    if (side <= LONG_SIDE) {
      return page;
    }
    int width = Math.max(1, page.getWidth() * LONG_SIDE / side);
    int height = Math.max(1, page.getHeight() * LONG_SIDE / side);
    BufferedImage fitting = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = fitting.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(page, 0, 0, width, height, null);
    graphics.dispose();
    return fitting;
  }
}
