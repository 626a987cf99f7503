/** How fast letters are read, by JMH. No part of Wian uses it. */
package wian.bench;
