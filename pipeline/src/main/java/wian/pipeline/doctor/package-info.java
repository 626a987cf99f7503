/**
 * Whether Wian can work on this machine: {@link wian.pipeline.doctor.Doctor}.
 *
 * <p>What an administrator asks first when something is amiss. Looks and mends nothing; may use the
 * settings and the scan engines, and works where no home can be opened.
 */
package wian.pipeline.doctor;
