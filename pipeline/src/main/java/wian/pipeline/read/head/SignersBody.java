package wian.pipeline.read.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wian.pipeline.read.text.FlatText;
import wian.pipeline.read.wording.Phrases;

/**
 * The body that a letter's signer speaks for, by his post ("ผู้อำนวยการโรงพยาบาล…"), or that is
 * named with its address below the signature: for letters without a letterhead.
 */
final class SignersBody {
  private static final Pattern NAME_LINE = Pattern.compile("^\\s*\\([^)]{4,60}\\)\\s*$");
  private static final Pattern ADDRESS_LINE =
      Pattern.compile(
          "^\\s*(?:เลขที่|ถนน|ถ\\.|ชั้น|อาคาร|หมู่ที่|[0-9๐-๙/]{1,9}\\s)|[ก-๎.] ?[0-9๐-๙]{5}\\s*$");
  private static final int LONGEST_SIGNATURE = 14;
  private static final List<Post> POSTS =
      Phrases.POSTS.all().stream()
          .map(row -> row.split("\\|", -1))
          .map(cell -> new Post(cell[0].strip(), cell[1].strip()))
          .toList();

  private final Region region;
  private final FlatText flat;

  SignersBody(Region region) {
    this.region = region;
    this.flat = region.flat();
  }

  /** A post, and how the name of its body begins; empty where it stands behind the post. */
  private record Post(String post, String body) {}

  Optional<IssuerReader.Issuer> issuer() {
    return atFoot().or(this::byPost);
  }

  /**
   * Of a post that another acts for, the last line counts: "รอง… ปฏิบัติราชการแทน / อธิบดีกรม…".
   */
  private Optional<IssuerReader.Issuer> byPost() {
    int name = -1;
    for (int i = region.body(); i < last(); i++) {
      if (NAME_LINE.matcher(flat.line(i)).matches()) {
        name = i;
        break;
      }
    }
    List<IssuerReader.Issuer> found = new ArrayList<>();
    for (int i = name + 1; name >= 0 && i < last() && !flat.line(i).isBlank(); i++) {
      int line = i;
      ofPost(flat.line(i).strip()).ifPresent(b -> found.add(new IssuerReader.Issuer(b, line)));
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
  }

  private static Optional<String> ofPost(String line) {
    return POSTS.stream()
        .filter(p -> line.startsWith(p.post()))
        .findFirst()
        .map(p -> p.body() + line.substring(p.post().length()).strip())
        .filter(Bodies::names);
  }

  private Optional<IssuerReader.Issuer> atFoot() {
    for (int i = region.close(); i + 1 < last(); i++) {
      String name = flat.line(i).strip();
      if (Bodies.BODY.matcher(name).matches()
          && Bodies.names(name)
          && ADDRESS_LINE.matcher(flat.line(i + 1)).find()) {
        return Optional.of(new IssuerReader.Issuer(name, i));
      }
    }
    return Optional.empty();
  }

  private int last() {
    return Math.min(region.to(), region.close() + LONGEST_SIGNATURE);
  }
}
