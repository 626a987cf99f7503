package wian.index.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import wian.index.circular.Relative;

/**
 * How the day of a period (ภายใน ๑๕ วัน นับแต่วันที่ได้รับหนังสือ) was worked out: the first day is
 * not counted, and no day is moved off a holiday.
 *
 * @param period the period
 * @param start the day it counts from; null where that is not known, and so no day is told
 * @param stamp number of the receiving stamp that gives the start; null for another start
 * @param file name of the file that bears the stamp; null for another start
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Derivation(Relative period, LocalDate start, String stamp, String file) {}
