/** Days that are counted (ภายใน ๑๕ วันนับแต่…), and ends of months, quarters and years. */
package wian.pipeline.read.counted;
