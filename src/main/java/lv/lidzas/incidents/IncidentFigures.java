package lv.lidzas.incidents;

import java.util.Arrays;
import lv.lidzas.reporting.DeclaredFigures;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.Figure.Privacy;
import lv.lidzas.reporting.Figure.Unit;
import lv.lidzas.reporting.PartWords;
import lv.lidzas.reporting.SmallNumbers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is counted of steps that have stopped. */
@Configuration(proxyBeanMethods = false)
class IncidentFigures {

    @Bean
    @Order(60)
    DeclaredFigures figuresOfIncidents() {
        return DeclaredFigures.of(Figure.of(
                        "stepsStopped",
                        "incidents",
                        Unit.RECORDS,
                        Privacy.NOBODY,
                        SmallNumbers.SHOWN,
                        // A calling process has a copy of what stopped in the called one.
                        "select " + Cause.Kind.sql("i.incident_msg_") + " as part, coalesce(e.business_key_, '')"
                                + " as reference, 1 as number from public.act_ru_incident i"
                                + " left join public.act_ru_execution e on e.id_ = i.proc_inst_id_"
                                + " where i.incident_type_ = 'failedJob' and i.id_ = i.root_cause_incident_id_")
                .inOrder(
                        Arrays.stream(Cause.Kind.values()).map(Cause.Kind::code).toList())
                .called(PartWords.messages("incidents.kind.")));
    }
}
