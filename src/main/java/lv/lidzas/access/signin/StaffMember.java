package lv.lidzas.access.signin;

import java.util.List;

/**
 * An account as it stands now.
 *
 * @param passwordStamp changes with the password; tells nothing about it
 */
record StaffMember(String id, List<String> groups, String passwordStamp) {}
