/** Letters that tests are about, written in a line or two. */
package wian.index.given;
