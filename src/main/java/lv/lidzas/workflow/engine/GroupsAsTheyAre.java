package lv.lidzas.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import lv.lidzas.workflow.engine.accounts.AccountNews;
import lv.lidzas.workflow.news.RightsChanged.Kind;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Rights are asked with the groups that somebody has. The engine would first find out, once per command, which of them
 * any row speaks of: worth a statement where people are in hundreds of groups; here they are in two or three. Each change of a right is
 * news.
 */
class GroupsAsTheyAre extends AuthorizationManager {

    private final AccountNews news;

    GroupsAsTheyAre(AccountNews news) {
        this.news = news;
    }

    static SessionFactory sessions(AccountNews news) {
        return new SessionFactory() {

            @Override
            public Class<?> getSessionType() {
                return AuthorizationManager.class;
            }

            @Override
            public Session openSession() {
                return new GroupsAsTheyAre(news);
            }
        };
    }

    @Override
    public void insert(DbEntity row) {
        super.insert(row);
        news.tell(Kind.RIGHT_CREATED, (AuthorizationEntity) row);
    }

    @Override
    public void update(AuthorizationEntity row) {
        super.update(row);
        news.tell(Kind.RIGHT_CHANGED, row);
    }

    @Override
    public void delete(DbEntity row) {
        super.delete(row);
        news.tell(Kind.RIGHT_DELETED, (AuthorizationEntity) row);
    }

    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> groups) {
        return groups == null ? List.of() : new ArrayList<>(groups);
    }
}
