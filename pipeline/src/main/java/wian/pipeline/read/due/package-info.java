/**
 * Deadlines (กำหนดเวลา): days given by their date and what they mean, all kinds put together, their
 * standing, who is to do what, what they replace.
 */
package wian.pipeline.read.due;
