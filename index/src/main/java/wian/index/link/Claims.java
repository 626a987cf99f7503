package wian.index.link;

import java.util.ArrayList;
import java.util.List;
import wian.index.circular.Citation;
import wian.index.circular.Letter;

/** Finds what the letters of one file say of each other. */
final class Claims {
  private Claims() {}

  /** What the other letters of the file say of letters that may be the one at this place. */
  static List<Claim> about(int position, List<Letter> file) {
    List<String> names = Numbers.names(file.get(position));
    List<Claim> claims = new ArrayList<>();
    for (int by = 0; by < file.size(); by++) {
      if (by == position) {
        continue;
      }
      for (Citation citation : file.get(by).citations()) {
        if (names.stream().anyMatch(name -> Numbers.mayBe(citation.canonical(), name))) {
          claims.add(new Claim(by, citation.canonical(), citation.date(), citation.relation()));
        }
      }
    }
    return claims;
  }
}
