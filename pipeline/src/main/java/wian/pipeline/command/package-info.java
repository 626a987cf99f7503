/**
 * The command line {@code wian}: one class a command, with picocli; asks, and prints.
 *
 * <p>What a command finds it hands to a class that writes it for people ({@code …Text}), or to
 * {@code wian.pipeline.answer} for programs. Nothing is printed but through {@link
 * wian.pipeline.command.Terminal}.
 */
package wian.pipeline.command;
