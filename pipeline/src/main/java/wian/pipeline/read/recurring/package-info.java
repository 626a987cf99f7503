/** Days that come again (ทุกวันที่ ๕ ของเดือน), as rules of RFC 5545. */
package wian.pipeline.read.recurring;
