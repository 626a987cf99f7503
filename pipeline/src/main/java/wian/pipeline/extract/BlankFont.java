package wian.pipeline.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The font of hidden text: a sign without strokes for every character, which is named by its
 * Unicode (ISO 32000-1, 9.7 and 9.10.3). Nothing is shaped, so that marks are copied in the order
 * of the text. Not thread-safe; one a document.
 */
final class BlankFont {
  /** Thousandths of the font's size that each sign is wide. */
  static final int WIDE = 500;

  /** Thousandths that it reaches above and below the baseline. */
  static final int ABOVE = 800;

  static final int BELOW = 200;

  private static final String NAME = "WianBlank";

  /** Entries of one block of a map to Unicode. */
  private static final int BLOCK = 100;

  private final COSDictionary font = new COSDictionary();
  private final Map<Integer, Integer> codes = new LinkedHashMap<>();

  COSDictionary dictionary() {
    return font;
  }

  /** The codes of a text, two bytes each, in hexadecimal digits. */
  String codes(String text) {
    StringBuilder hex = new StringBuilder();
    text.codePoints()
        .map(character -> codes.computeIfAbsent(character, c -> codes.size() + 1))
        .forEach(code -> hex.append(HexFormat.of().toHexDigits((short) code)));
    return hex.toString();
  }

  /** Writes the font, when all text is known. */
  void finish(PDDocument document) throws IOException {
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, NAME);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(descendant(document));
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(
        COSName.TO_UNICODE, stream(document, unicode().getBytes(StandardCharsets.US_ASCII)));
  }

  private COSDictionary descendant(PDDocument document) throws IOException {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Identity"));
    system.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setName(COSName.BASE_FONT, NAME);
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setInt(COSName.DW, WIDE);
    descendant.setItem(COSName.FONT_DESC, descriptor(document));
    // Every code is drawn by the font's sign 1; its sign 0 stands for what is missing.
    byte[] signs = new byte[2 * (codes.size() + 1)];
    for (int i = 3; i < signs.length; i += 2) {
      signs[i] = 1;
    }
    descendant.setItem(COSName.CID_TO_GID_MAP, stream(document, signs));
    return descendant;
  }

  private static COSDictionary descriptor(PDDocument document) throws IOException {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, NAME);
    descriptor.setInt(COSName.FLAGS, 4);
    COSArray box = new COSArray();
    for (int side : new int[] {0, -BELOW, WIDE, ABOVE}) {
      box.add(COSInteger.get(side));
    }
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setInt(COSName.ASCENT, ABOVE);
    descriptor.setInt(COSName.DESCENT, -BELOW);
    descriptor.setInt(COSName.CAP_HEIGHT, ABOVE);
    descriptor.setInt(COSName.STEM_V, 80);
    COSStream file = stream(document, bytes());
    file.setInt(COSName.LENGTH1, bytes().length);
    descriptor.setItem(COSName.FONT_FILE2, file);
    return descriptor;
  }

  private static byte[] bytes() {
    try (InputStream font = BlankFont.class.getResourceAsStream("blank.ttf")) {
      return font.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the font of hidden text cannot be read", e);
    }
  }

  private String unicode() {
    StringBuilder map = new StringBuilder();
    map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
        .append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
        .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
        .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    int written = 0;
    for (Map.Entry<Integer, Integer> one : codes.entrySet()) {
      if (written % BLOCK == 0) {
        map.append(written == 0 ? "" : "endbfchar\n")
            .append(Math.min(BLOCK, codes.size() - written))
            .append(" beginbfchar\n");
      }
      String character = Character.toString(one.getKey());
      map.append('<')
          .append(HexFormat.of().toHexDigits(one.getValue().shortValue()))
          .append("> <")
          .append(HexFormat.of().formatHex(character.getBytes(StandardCharsets.UTF_16BE)))
          .append(">\n");
      written++;
    }
    map.append(written == 0 ? "" : "endbfchar\n");
    return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }

  private static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }
}
