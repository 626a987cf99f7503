/** Letters, orders and announcements that a letter cites (อ้างถึง), and what it does to them. */
package wian.pipeline.read.cite;
