package lv.lidzas.workflow.engine.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.junit.jupiter.api.Test;

class TableFeelTest {

    private static final List<String> CELLS = List.of(
            "-", "5", "5.0", "-5", ">= 5", "< 5", "[13..16)", "]13..16]", "not(5)", "not(>= 5)", "1,[3..4],> 9");
    private static final List<String> OTHERS = List.of(
            "\"a\"", "\"a\",\"b\"", "not(\"a\",\"b\")", "> \"a\"", "true", "false", "\"5\"", "null", "other", "[1..x]");

    /** What an input may hold, also what no table of ours asks for. */
    private static final List<Object> VALUES = Arrays.asList(
            null,
            5,
            5L,
            4,
            -5,
            14,
            16L,
            100,
            5.0,
            5.5,
            (short) 5,
            "a",
            "b",
            "",
            "5",
            "true",
            true,
            false,
            List.of("a"));

    private final FeelEngine full = new ScalaFeelEngineFactory().createInstance();
    private final FeelEngine ours = new TableFeel(full);

    @Test
    void everyCellIsMetByWhatMeetsItInTheEnginesOwn() throws IOException {
        Set<String> cells = new LinkedHashSet<>(CELLS);
        cells.addAll(OTHERS);
        tables().flatMap(table -> table.getModelElementsByType(InputEntry.class).stream())
                .forEach(cell -> cells.add(cell.getText().getTextContent()));
        cells.remove("");
        assertThat(cells).hasSizeGreaterThan(60);

        List<Object> values = new ArrayList<>(VALUES);
        cells.forEach(cell -> values.add(cell.replace("\"", "")));
        for (String cell : cells) {
            for (Object value : values) {
                VariableContext context = Variables.putValue("input", value).asVariableContext();
                assertThat(outcome(() -> ours.evaluateSimpleUnaryTests(cell, "input", context)))
                        .as("%s meets %s", value, cell)
                        .isEqualTo(outcome(() -> full.evaluateSimpleUnaryTests(cell, "input", context)));
            }
        }
    }

    @Test
    void everyOutputHasTheValueAndTypeThatTheEnginesOwnGivesIt() throws IOException {
        Set<String> outputs = new LinkedHashSet<>(
                List.of("5", "-5", "5.5", "\"a\"", "true", "input", "input + 1", "@\"2026-11-26\"", "none"));
        tables().flatMap(table -> table.getModelElementsByType(OutputEntry.class).stream())
                .forEach(cell -> outputs.add(cell.getText().getTextContent()));

        for (String output : outputs) {
            for (Object input : VALUES) {
                VariableContext context = Variables.putValue("input", input).asVariableContext();
                assertThat(outcome(() -> ours.evaluateSimpleExpression(output, context)))
                        .as("%s of %s", output, input)
                        .isEqualTo(outcome(() -> full.evaluateSimpleExpression(output, context)));
            }
        }
    }

    private static Stream<DmnModelInstance> tables() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files
                    .filter(file -> file.toString().endsWith(".dmn"))
                    .map(file -> Dmn.readModelFromFile(file.toFile()))
                    .toList()
                    .stream();
        }
    }

    private static Object outcome(Supplier<Object> question) {
        try {
            return question.get();
        } catch (FeelException e) {
            return FeelException.class;
        }
    }
}
