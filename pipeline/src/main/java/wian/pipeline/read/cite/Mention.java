package wian.pipeline.read.cite;

import java.util.List;

/**
 * A place in a letter at which documents are named by number ("หนังสือ … ที่ …") or pointed at
 * ("หนังสือที่อ้างถึง ๒", "คำสั่งดังกล่าว").
 *
 * @param start offset of the noun, of the number where no noun stands before it
 * @param end offset after it
 * @param noun what it is called (หนังสือ, คำสั่ง …)
 * @param documents canonical references; empty where it points at none that is named in the letter
 * @param pointing whether it points at a document named elsewhere
 */
public record Mention(int start, int end, String noun, List<String> documents, boolean pointing) {}
