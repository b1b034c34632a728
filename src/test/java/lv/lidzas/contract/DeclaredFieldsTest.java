package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.RecordType;
import lv.lidzas.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the domain keeps by itself, with rules of its own, gets in by those rules or not at all. */
@IntegrationTest
class DeclaredFieldsTest {

    @Autowired
    private RecordStores records;

    @Autowired
    private EntityManagerFactory entities;

    @Test
    void noRecordTakesADeclaredFieldForAnAdditionalAnswer() throws ReflectiveOperationException {
        List<RecordType> open = records.types().stream()
                .filter(kind -> kind.attributesTable() != null)
                .toList();

        assertThat(open).hasSizeGreaterThan(5);
        for (RecordType kind : open) {
            Class<?> entity = entity(kind.attributesTable());
            Constructor<?> fresh = entity.getDeclaredConstructor();
            fresh.setAccessible(true);
            Object record = fresh.newInstance();
            Method put = entity.getDeclaredMethod("putAttribute", String.class, Object.class);
            put.setAccessible(true);
            for (String key : kind.fields().keySet()) {
                assertThatThrownBy(() -> put.invoke(record, key, "x"))
                        .as("%s of %s", key, kind.name())
                        .hasRootCauseInstanceOf(IllegalArgumentException.class);
            }
            put.invoke(record, "ownQuestion", "x");
        }
    }

    private Class<?> entity(String table) {
        return entities.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .filter(type -> type.isAnnotationPresent(Table.class)
                        && type.getAnnotation(Table.class).name().equals(table))
                .findFirst()
                .orElseThrow();
    }
}
