package lv.lidzas.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** How a model is drawn: on one screen, left to right, no line through a box or across another. */
final class Diagram {

    private static final double WIDTH = 2400;
    private static final double HEIGHT = 1000;

    /** A box may be set back a little against the one before without the eye turning round. */
    private static final double SLACK = 100;

    private final BpmnModelInstance model;
    private final List<String> problems = new ArrayList<>();

    private Diagram(BpmnModelInstance model) {
        this.model = model;
    }

    static List<String> problems(BpmnModelInstance model) {
        Diagram diagram = new Diagram(model);
        diagram.everythingIsDrawn();
        if (diagram.problems.isEmpty()) {
            diagram.fitsOnOneScreen();
            diagram.linesKeepOutOfBoxes();
            diagram.linesDoNotCross();
            diagram.readsLeftToRight();
        }
        return diagram.problems;
    }

    private void everythingIsDrawn() {
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            if (node.getDiagramElement() == null) {
                problems.add(node.getId() + " is not drawn");
            }
        }
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            if (flow.getDiagramElement() == null
                    || flow.getDiagramElement().getWaypoints().size() < 2) {
                problems.add(flow.getId() + " is not drawn");
            }
        }
    }

    private void fitsOnOneScreen() {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
            Box box = Box.of(shape);
            left = Math.min(left, box.left());
            top = Math.min(top, box.top());
            right = Math.max(right, box.right());
            bottom = Math.max(bottom, box.bottom());
        }
        if (right - left > WIDTH || bottom - top > HEIGHT) {
            problems.add("the picture is " + Math.round(right - left) + " by " + Math.round(bottom - top)
                    + ", larger than " + Math.round(WIDTH) + " by " + Math.round(HEIGHT));
        }
    }

    private void linesKeepOutOfBoxes() {
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
                if (touches(flow, node)) {
                    continue;
                }
                Box box = Box.of((BpmnShape) node.getDiagramElement()).shrunk();
                if (lines(flow).stream().anyMatch(box::isCrossedBy)) {
                    problems.add(flow.getId() + " runs through " + node.getId());
                }
            }
        }
    }

    /** A line may touch its ends, the box its boundary event sits on, and the sub-process it is drawn in. */
    private static boolean touches(SequenceFlow flow, FlowNode node) {
        if (node.equals(flow.getSource()) || node.equals(flow.getTarget())) {
            return true;
        }
        if (flow.getSource() instanceof BoundaryEvent event && node.equals(event.getAttachedTo())) {
            return true;
        }
        for (var parent = flow.getParentElement(); parent != null; parent = parent.getParentElement()) {
            if (parent.equals(node)) {
                return true;
            }
        }
        return false;
    }

    private void linesDoNotCross() {
        List<SequenceFlow> flows = List.copyOf(model.getModelElementsByType(SequenceFlow.class));
        for (int i = 0; i < flows.size(); i++) {
            for (int j = i + 1; j < flows.size(); j++) {
                for (Line one : lines(flows.get(i))) {
                    for (Line other : lines(flows.get(j))) {
                        if (one.crosses(other)) {
                            problems.add(flows.get(i).getId() + " crosses "
                                    + flows.get(j).getId());
                        }
                    }
                }
            }
        }
    }

    /** Only a flow that closes a circle may run back. */
    private void readsLeftToRight() {
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            Box source = Box.of((BpmnShape) flow.getSource().getDiagramElement());
            Box target = Box.of((BpmnShape) flow.getTarget().getDiagramElement());
            if (target.middle() < source.middle() - SLACK && !reaches(flow.getTarget(), flow.getSource())) {
                problems.add(flow.getId() + " runs from right to left");
            }
        }
    }

    private boolean reaches(FlowNode from, FlowNode to) {
        Map<FlowNode, List<FlowNode>> attached = new HashMap<>();
        Collection<BoundaryEvent> events = model.getModelElementsByType(BoundaryEvent.class);
        events.forEach(event -> attached.computeIfAbsent(event.getAttachedTo(), host -> new ArrayList<>())
                .add(event));
        Set<FlowNode> seen = new HashSet<>();
        List<FlowNode> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            FlowNode node = open.remove(open.size() - 1);
            if (node.equals(to)) {
                return true;
            }
            if (seen.add(node)) {
                node.getOutgoing().forEach(flow -> open.add(flow.getTarget()));
                open.addAll(attached.getOrDefault(node, List.of()));
            }
        }
        return false;
    }

    private static List<Line> lines(SequenceFlow flow) {
        BpmnEdge edge = flow.getDiagramElement();
        List<Waypoint> points = List.copyOf(edge.getWaypoints());
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            lines.add(new Line(
                    points.get(i - 1).getX(),
                    points.get(i - 1).getY(),
                    points.get(i).getX(),
                    points.get(i).getY()));
        }
        return lines;
    }

    private record Box(double left, double top, double right, double bottom) {

        static Box of(BpmnShape shape) {
            Bounds bounds = shape.getBounds();
            return new Box(
                    bounds.getX(),
                    bounds.getY(),
                    bounds.getX() + bounds.getWidth(),
                    bounds.getY() + bounds.getHeight());
        }

        Box shrunk() {
            return new Box(left + 1, top + 1, right - 1, bottom - 1);
        }

        double middle() {
            return (left + right) / 2;
        }

        boolean isCrossedBy(Line line) {
            return new java.awt.geom.Rectangle2D.Double(left, top, right - left, bottom - top)
                    .intersectsLine(line.x1(), line.y1(), line.x2(), line.y2());
        }
    }

    private record Line(double x1, double y1, double x2, double y2) {

        /** Lines that meet at an end or lie on each other join; only a real crossing counts. */
        boolean crosses(Line other) {
            return side(other.x1, other.y1) * side(other.x2, other.y2) < 0
                    && other.side(x1, y1) * other.side(x2, y2) < 0;
        }

        private double side(double x, double y) {
            return Math.signum((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
        }
    }
}
