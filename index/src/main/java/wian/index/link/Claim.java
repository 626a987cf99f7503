package wian.index.link;

import wian.index.circular.Relation;

/**
 * What another letter of the same file says of a letter that may be this one: a cover
 * (หนังสือนำส่ง) names the copies that travel with it, often by a number or day that is hard to
 * read on the copy itself.
 *
 * @param by place of the letter that says so among the file's letters, from 0
 * @param canonical the canonical reference that it cites
 * @param date the date that it cites, Gregorian ISO-8601; null where none is given
 * @param relation what it says of the letter
 */
public record Claim(int by, String canonical, String date, Relation relation) {}
