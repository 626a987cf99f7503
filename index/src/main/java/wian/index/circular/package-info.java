/**
 * The vocabulary: what a circular (หนังสือเวียน) is.
 *
 * <p>Records of what was read from a file (the letter record, public interface), and the grammar of
 * reference numbers (เลขที่หนังสือ), Thai digits and Buddhist-era dates. Reading and searching both
 * use this grammar, so that a search understands "ศธ ๐๔๐๐๑/ว ๑๒๓" exactly as reading does.
 *
 * <p>May use the JDK, ICU4J and Jackson's annotations; knows no other package of Wian.
 */
package wian.index.circular;
