package wian.pipeline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.model.RouteDefinition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wian.index.circular.LetterJson;
import wian.pipeline.answer.Examples;

/**
 * The document says what the service does: it is valid, and each of its examples is answered so.
 */
class OpenApiTest {
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  @TempDir static Path home;

  private static Served served;
  private static JsonNode document;
  private static String sha256;

  @BeforeAll
  static void start() throws Exception {
    served =
        Served.at(
            home,
            "flood-2-province.txt",
            "flood-5-province-extension.txt",
            "flood-1-department.pdf");
    document = LetterJson.MAPPER.readTree(served.get("api/openapi.json").body());
    sha256 = served.sha256("flood-1-department.pdf");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void theDocumentIsValidByTheSchemaOfOpenApi() throws IOException {
    try (InputStream schema = OpenApiTest.class.getResourceAsStream("openapi-3.1.schema.json")) {
      assertEquals(Set.of(), SCHEMAS.getSchema(schema).validate(document));
    }
  }

  @Test
  void everyRouteIsInTheDocumentAndNoOther() throws Exception {
    ApiRoutes routes = new ApiRoutes(() -> null, Examples.NOON, new Requests());
    routes.configure();
    Set<String> answered =
        routes.getRouteCollection().getRoutes().stream()
            .map(RouteDefinition::getInput)
            .map(input -> input.getEndpointUri().replaceFirst("platform-http:", ""))
            .map(uri -> uri.replaceFirst("\\?httpMethodRestrict=(\\w+)[,&].*", " $1"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> written = new TreeSet<>();
    document
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .fieldNames()
                .forEachRemaining(method -> written.add(path.getKey() + " " + upper(method))));
    assertEquals(answered, written);
  }

  private static String upper(String method) {
    return method.toUpperCase(java.util.Locale.ROOT);
  }

  /** Each operation: without what may be left out, and with each parameter's example in turn. */
  static Stream<Call> calls() {
    List<Call> calls = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        calls.addAll(
            Call.of(path.getKey(), upper(operation.getKey()), operation.getValue(), sha256));
      }
    }
    return calls.stream();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void everyExampleIsAnsweredAsTheDocumentSays(Call call) throws IOException {
    HttpResponse<byte[]> response = served.send(call.request(served));
    String status = Integer.toString(response.statusCode());
    JsonNode answer = call.operation().get("responses").get(status);
    assertTrue(answer != null && response.statusCode() < 300, call + ": " + Served.text(response));
    String type = response.headers().firstValue("Content-Type").orElse("");
    Map.Entry<String, JsonNode> content =
        answer.get("content").properties().stream()
            .filter(one -> one.getKey().equals("*/*") || type.startsWith(one.getKey()))
            .findFirst()
            .orElseThrow(() -> new AssertionError(call + " is answered as " + type));
    if (content.getKey().equals("application/json")) {
      JsonNode body = LetterJson.MAPPER.readTree(response.body());
      assertEquals(Set.of(), invalid(content.getValue().get("schema"), body), call::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void headIsAnsweredLikeGetButForTheBody(Call call) {
    if (call.method().equals("GET") && !call.path().contains("metrics")) {
      HttpResponse<byte[]> whole = served.send(call.request(served));
      HttpResponse<byte[]> head =
          served.send(served.to(call.path()).method("HEAD", HttpRequest.BodyPublishers.noBody()));
      assertEquals(whole.statusCode(), head.statusCode());
      assertEquals(0, head.body().length);
      for (String header : List.of("ETag", "Content-Type", "Content-Length", "Link")) {
        assertEquals(whole.headers().firstValue(header), head.headers().firstValue(header), header);
      }
    }
  }

  private static Set<ValidationMessage> invalid(JsonNode schema, JsonNode body) {
    ObjectNode whole = LetterJson.MAPPER.createObjectNode();
    whole.set("components", document.get("components"));
    whole.set("allOf", LetterJson.MAPPER.createArrayNode().add(schema));
    JsonSchema compiled = SCHEMAS.getSchema(whole);
    return compiled.validate(body);
  }

  @Test
  void everyExampleOfAProblemIsOne() {
    document
        .at("/components/responses")
        .forEach(response ->
            assertEquals(
                Set.of(),
                invalid(
                    document.at("/components/schemas/Problem"),
                    response.at("/content/application~1problem+json/example"))));
    assertFalse(document.at("/components/responses").isEmpty());
  }

  /** One request that the document tells how to make. */
  record Call(String method, String path, JsonNode operation) {
    static List<Call> of(String path, String method, JsonNode operation, String sha256) {
      String address = path.replace("{sha256}", sha256).replace("{page}", "1");
      StringBuilder needed = new StringBuilder();
      List<String> others = new ArrayList<>();
      for (JsonNode parameter : operation.get("parameters")) {
        if (parameter.get("in").asText().equals("query") && parameter.has("example")) {
          String one =
              parameter.get("name").asText() + "=" + Encoded.of(parameter.get("example").asText());
          if (parameter.get("required").asBoolean()) {
            needed.append(needed.isEmpty() ? "" : "&").append(one);
          } else {
            others.add(one);
          }
        }
      }
      List<Call> calls = new ArrayList<>();
      boolean aloneIsNothing = path.equals("/api/letters") || path.equals("/api/letter");
      if (!aloneIsNothing) {
        calls.add(new Call(method, address + "?" + needed, operation));
      }
      for (String other : others) {
        String first =
            aloneIsNothing && !other.matches("(q|ref)=.*") ? others.getFirst() + "&" : "";
        calls.add(
            new Call(
                method,
                address + "?" + first + needed + (needed.isEmpty() ? "" : "&") + other,
                operation));
      }
      return calls;
    }

    HttpRequest.Builder request(Served served) {
      if (!operation.has("requestBody")) {
        return served.to(path).method(method, HttpRequest.BodyPublishers.noBody());
      }
      Map.Entry<String, JsonNode> content =
          operation.at("/requestBody/content").properties().iterator().next();
      JsonNode example = content.getValue().get("example");
      return served
          .to(path)
          .header("Content-Type", content.getKey())
          .POST(
              HttpRequest.BodyPublishers.ofString(
                  example.isTextual() ? example.asText() : example.toString()));
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }
}
