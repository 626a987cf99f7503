package wian.index.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import wian.index.circular.LetterJson;
import wian.index.search.LetterQuestion.BadCursor;

/**
 * Where an answer goes on: the values by which its last letter was sorted, so that letters that
 * come meanwhile are neither shown twice nor make others be passed over.
 */
final class Cursor {
  private Cursor() {}

  static String of(FieldDoc last) {
    Object[] values = new Object[last.fields.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = last.fields[i] instanceof BytesRef bytes ? bytes.utf8ToString() : last.fields[i];
    }
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(LetterJson.line(values).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The place that a cursor tells of, in an order.
   *
   * @param last the last document: only its own has its values, and is not to come again
   * @throws BadCursor where it is none of this order
   */
  static FieldDoc read(String cursor, Sort order, int last) {
    try {
      String json = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      Object[] values = LetterJson.read(json, Object[].class);
      SortField[] fields = order.getSort();
      if (values == null || values.length != fields.length) {
        throw new IllegalArgumentException("of another order");
      }
      for (int i = 0; i < fields.length; i++) {
        values[i] = value(values[i], fields[i].getType());
      }
      return new FieldDoc(last, Float.NaN, values);
    } catch (IllegalArgumentException | JsonProcessingException e) {
      throw new BadCursor(e);
    }
  }

  private static Object value(Object value, SortField.Type type) {
    return switch (value) {
      case Number number when type == SortField.Type.SCORE -> number.floatValue();
      case Number number when type == SortField.Type.LONG -> number.longValue();
      case String text when type == SortField.Type.STRING -> new BytesRef(text);
      case null, default -> throw new IllegalArgumentException("of another order");
    };
  }
}
