package lv.lidzas.workflow.gate;

/**
 * One reason to refuse a deployment.
 *
 * @param resource name of the file
 * @param elementId the element, component or decision it is about; {@code null} for the whole file
 * @param sentence which element, why, and what to do instead
 */
public record Finding(String resource, String elementId, String sentence) {}
