import { defineGate, definePermissions } from '#platform/access';
import { mayRequireCertificate } from './domain/certificate-requirement.ts';
import { CertificateRequired } from './domain/training.errors.ts';

const everybody = { administrator: 'own', 'top-manager': 'own', 'head-of-sales': 'own', salesperson: 'own', trainer: 'own', 'read-only': 'own', auditor: 'own' } as const;

definePermissions('training', {
  learn: { isPersonal: true, label: { en: 'Take courses', ru: 'Проходить курсы', uk: 'Проходити курси' }, reaches: ['own'], roles: everybody },
  read: { label: { en: 'See who knows what, and where people fail', ru: 'Видеть, кто что знает и где ошибаются', uk: 'Бачити, хто що знає й де помиляються' }, reaches: ['own', 'team', 'subordinates', 'all'], roles: { administrator: 'all', 'top-manager': 'subordinates', 'head-of-sales': 'subordinates', trainer: 'all', auditor: 'all' } },
  enroll: { label: { en: 'Enroll colleagues in courses', ru: 'Назначать коллегам курсы', uk: 'Призначати колегам курси' }, reaches: ['team', 'subordinates', 'all'], roles: { administrator: 'all', 'top-manager': 'subordinates', 'head-of-sales': 'subordinates', trainer: 'all' } },
  teach: { seesPractice: true, label: { en: 'Build courses, lead people along paths and revoke certificates', ru: 'Составлять курсы, вести пути обучения и отзывать сертификаты', uk: 'Складати курси, вести шляхи навчання й відкликати сертифікати' }, reaches: ['all'], roles: { administrator: 'all', trainer: 'all' } },
  administer: { isPersonal: true, label: { en: 'Say which permissions require a certificate', ru: 'Решать, какие права требуют сертификата', uk: 'Вирішувати, які права потребують сертифіката' }, reaches: ['all'], roles: { administrator: 'all' } },
});

defineGate({
  name: 'training.certificate', from: 'training.kept_back_from', mayKeepBack: mayRequireCertificate, refusal: CertificateRequired,
  refuse: (permission, details) => new CertificateRequired(permission, details as { courseId: string; courseTitle: string }),
});
