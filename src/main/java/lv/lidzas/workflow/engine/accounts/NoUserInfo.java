package lv.lidzas.workflow.engine.accounts;

import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import lv.lidzas.workflow.engine.refusals.EngineRefusals;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityInfoManager;

/** The engine could keep any words about an account as key and value; nobody needs them here. */
class NoUserInfo extends IdentityInfoManager {

    private final EngineRefusals refusals;

    NoUserInfo(EngineRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void setUserInfo(
            String userId,
            String userPassword,
            String type,
            String key,
            String value,
            String accountPassword,
            Map<String, String> accountDetails) {
        throw refusals.refusal(Status.BAD_REQUEST, "account.userInfo");
    }
}
