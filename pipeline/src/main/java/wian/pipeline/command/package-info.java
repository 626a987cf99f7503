/** The command line {@code wian}: one class a command, with picocli; asks, and prints. */
package wian.pipeline.command;
