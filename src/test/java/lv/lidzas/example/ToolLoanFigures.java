package lv.lidzas.example;

import lv.lidzas.reporting.DeclaredFigures;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.SmallNumbers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is counted of loans. */
@Configuration(proxyBeanMethods = false)
class ToolLoanFigures {

    static final String LENT = "toolsLent";

    @Bean
    @Order(90)
    DeclaredFigures figuresOfLoans() {
        return DeclaredFigures.of(Figure.of(
                LENT,
                "example",
                Figure.Unit.RECORDS,
                Figure.Privacy.ORDINARY,
                SmallNumbers.SHOWN,
                "select '' as part, reference, 1 as number from lidzas.tool_loan where stage = 'lent'"));
    }
}
