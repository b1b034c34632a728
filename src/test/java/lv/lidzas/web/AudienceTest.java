package lv.lidzas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private static final Set<String> VISITOR = Set.of();
    private static final Set<String> COORDINATOR = Set.of("coordinators");

    @Test
    void everybodyIsWhoeverComes() {
        assertThat(Audience.everybody().includes(VISITOR)).isTrue();
        assertThat(Audience.everybody().includes(COORDINATOR)).isTrue();
    }

    @Test
    void visitorsAreThoseInNoGroup() {
        assertThat(Audience.visitors().includes(VISITOR)).isTrue();
        assertThat(Audience.visitors().includes(COORDINATOR)).isFalse();
    }

    @Test
    void colleaguesAreThoseInAnyGroup() {
        assertThat(Audience.colleagues().includes(VISITOR)).isFalse();
        assertThat(Audience.colleagues().includes(COORDINATOR)).isTrue();
    }

    @Test
    void groupsAreTheirMembersAndNoGroupIsNobody() {
        assertThat(Audience.groups("coordinators", "managers").includes(COORDINATOR))
                .isTrue();
        assertThat(Audience.groups("managers").includes(COORDINATOR)).isFalse();
        assertThat(Audience.groups("managers").includes(VISITOR)).isFalse();
        assertThat(Audience.groups(Set.of()).includes(COORDINATOR)).isFalse();
    }
}
