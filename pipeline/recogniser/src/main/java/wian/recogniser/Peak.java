package wian.recogniser;

/**
 * One class that was read.
 *
 * @param of the class
 * @param first frame in which it begins
 * @param last frame in which it ends
 * @param sure how surely it was read, 0 to 1
 */
record Peak(int of, int first, int last, double sure) {}
