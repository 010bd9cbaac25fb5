import { Page, PageBody } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { useIdentityText } from './identity-text.ts';
import { useSession } from '../../app/session/use-session.ts';
import { MyDeputies } from './deputies/my-deputies.tsx';
import { MyApiKeys } from './my-api-keys.tsx';
import { MyPassword } from './my-password.tsx';
import { MySecondFactor } from './my-second-factor.tsx';
import { MyProfileFields } from './my-profile-fields.tsx';
import { MySessions } from './my-sessions.tsx';
import classes from './profile-page.module.css';

export function ProfilePage() {
  const text = useIdentityText();
  const { can } = useSession();
  return (
    <Page>
      <PageHeader title={text('myProfile')} />
      <PageBody width={640}>
        <div className={classes.sections}>
          <MyProfileFields />
          <MyDeputies />
          <MyPassword />
          <MySecondFactor />
          <MySessions />
          {can('identity.keys') && <MyApiKeys />}
        </div>
      </PageBody>
    </Page>
  );
}
