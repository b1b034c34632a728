package lv.lidzas.access.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/**
 * Asks the engine who an account is, at most once in five seconds per account: so long may a deleted user, a removed
 * group or an old password still count, on each node.
 */
@Component
public class StaffDirectory {

    private static final Duration TRUSTED = Duration.ofSeconds(5);

    private final IdentityService identities;
    private final Cache<String, Optional<StaffMember>> members =
            Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(TRUSTED).build();

    StaffDirectory(IdentityService identities) {
        this.identities = identities;
    }

    public Optional<StaffMember> find(String userId) {
        return members.get(userId, this::load);
    }

    public void forget(String userId) {
        members.invalidate(userId);
    }

    private Optional<StaffMember> load(String userId) {
        User user = identities.createUserQuery().userId(userId).singleResult();
        if (user == null) {
            return Optional.empty();
        }
        List<String> groups = identities.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .toList();
        return Optional.of(new StaffMember(user.getId(), groups, stamp(user.getPassword())));
    }

    private static String stamp(String storedPassword) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(storedPassword).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
